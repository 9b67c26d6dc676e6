// OPA within a process, for bench/policy.mjs: Rego compiled once (rego.PreparedEvalQuery), inputs
// converted to OPA's own values before anything is measured. Usage: opa-peer POLICY.rego REQUESTS.json
// QUERY. One command a line on standard input, one line of JSON for each on standard output.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"sort"
	"syscall"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/version"
)

type answer struct {
	Decision string   `json:"decision"`
	Rules    []string `json:"rules,omitempty"`
}

type peer struct {
	query  rego.PreparedEvalQuery
	inputs []ast.Value
}

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "opa-peer:", err)
		os.Exit(1)
	}
}

func (p *peer) eval(i int) (any, error) {
	set, err := p.query.Eval(context.Background(), rego.EvalParsedInput(p.inputs[i]))
	if err != nil {
		return nil, err
	}
	if len(set) != 1 || len(set[0].Expressions) != 1 {
		return nil, fmt.Errorf("request %d: no answer", i)
	}
	return set[0].Expressions[0].Value, nil
}

// A word, or {"decision": word, "rules": [ids]}.
func read(value any) (answer, error) {
	switch v := value.(type) {
	case string:
		return answer{Decision: v}, nil
	case map[string]any:
		a := answer{Decision: v["decision"].(string), Rules: []string{}}
		for _, id := range v["rules"].([]any) {
			a.Rules = append(a.Rules, id.(string))
		}
		sort.Strings(a.Rules)
		return a, nil
	}
	return answer{}, fmt.Errorf("an answer of another kind: %v", value)
}

func (p *peer) check() {
	all := make([]answer, len(p.inputs))
	for i := range p.inputs {
		value, err := p.eval(i)
		must(err)
		all[i], err = read(value)
		must(err)
	}
	say(all)
}

func cpu() time.Duration {
	var u syscall.Rusage
	must(syscall.Getrusage(syscall.RUSAGE_SELF, &u))
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// Decides request i for so many milliseconds. The collector's threads count as processor time.
func (p *peer) round(i, ms int) {
	n, batch := 0, 1
	start, used := time.Now(), cpu()
	for time.Since(start) < time.Duration(ms)*time.Millisecond {
		for k := 0; k < batch; k++ {
			_, err := p.eval(i)
			must(err)
		}
		n += batch
		if batch < 64 {
			batch *= 2
		}
	}
	say(map[string]int64{"n": int64(n), "wall_ns": time.Since(start).Nanoseconds(), "cpu_ns": (cpu() - used).Nanoseconds()})
}

func say(v any) {
	text, err := json.Marshal(v)
	must(err)
	fmt.Println(string(text))
}

func main() {
	if len(os.Args) != 4 {
		must(fmt.Errorf("usage: opa-peer POLICY.rego REQUESTS.json QUERY"))
	}
	start := time.Now()
	text, err := os.ReadFile(os.Args[1])
	must(err)
	p := &peer{}
	p.query, err = rego.New(rego.Query(os.Args[3]), rego.Module("bench.rego", string(text))).PrepareForEval(context.Background())
	must(err)
	loaded := time.Since(start)
	text, err = os.ReadFile(os.Args[2])
	must(err)
	var requests []any
	must(json.Unmarshal(text, &requests))
	for _, r := range requests {
		v, err := ast.InterfaceToValue(r)
		must(err)
		p.inputs = append(p.inputs, v)
	}
	say(map[string]any{"version": version.Version, "load_ms": float64(loaded.Microseconds()) / 1e3})
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		var i, ms int
		if lines.Text() == "check" {
			p.check()
		} else if n, _ := fmt.Sscanf(lines.Text(), "round %d %d", &i, &ms); n == 2 && i < len(p.inputs) {
			p.round(i, ms)
		} else {
			must(fmt.Errorf("no such command: %s", lines.Text()))
		}
	}
}
