/* `landwaiter completion`: a bash script made from the table of verbs. Options are read out of the
 * help pages (lines that begin with two blanks and "--"), so that a page and its completion cannot
 * differ. */
#include <stdio.h>
#include <string.h>

#include "cli/args.h"

static const char help[] = "Usage: landwaiter completion bash\n"
                           "\n"
                           "Prints completion for a shell: verbs, options, and the names of the "
                           "servers in the\n"
                           "state folder.\n"
                           "\n"
                           "Exit status\n"
                           "  0  printed\n"
                           "  2  no such shell\n"
                           "\n"
                           "Example\n"
                           "  Once, in a running shell:\n"
                           "    source <(landwaiter completion bash)\n"
                           "  For good:\n"
                           "    landwaiter completion bash "
                           "> ~/.local/share/bash-completion/completions/landwaiter\n";

/* Options at the beginning of the page's lines, a blank behind each. */
static void put_options(const char *page)
{
    for (const char *line = page; line; line = strchr(line, '\n')) {
        line += *line == '\n';
        if (strncmp(line, "  --", 4) == 0)
            printf("%.*s ", (int)strspn(line + 2, "abcdefghijklmnopqrstuvwxyz-"), line + 2);
    }
}

static const char head[] =
    "# bash completion for landwaiter; made by `landwaiter completion bash`\n"
    "_landwaiter() {\n"
    "    local word=${COMP_WORDS[COMP_CWORD]} last=${COMP_WORDS[COMP_CWORD-1]} verb= opts= i "
    "skip=\n"
    "    local -a state=()\n"
    "    COMPREPLY=()\n"
    "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
    "        case $skip${COMP_WORDS[i]} in\n"
    "        --) return ;;\n"
    "        --state) state=(--state \"${COMP_WORDS[i+1]}\"); skip=x ;;\n"
    "        --config) skip=x ;;\n"
    "        -*) ;;\n"
    "        x*) skip= ;;\n"
    "        *) [[ $verb ]] || verb=${COMP_WORDS[i]} ;;\n"
    "        esac\n"
    "    done\n"
    "    case $last in\n"
    "    --state | --log) compopt -o filenames; COMPREPLY=($(compgen -d -- \"$word\")); return ;;\n"
    "    --config | --vkey) compopt -o filenames; COMPREPLY=($(compgen -f -- \"$word\")); return "
    ";;\n"
    "    --effect) COMPREPLY=($(compgen -W 'read write destructive execute admin money' -- "
    "\"$word\")); return ;;\n"
    "    --log-level) COMPREPLY=($(compgen -W 'error warn info debug' -- \"$word\")); return ;;\n"
    "    --log-format) COMPREPLY=($(compgen -W 'text json' -- \"$word\")); return ;;\n"
    "    esac\n"
    "    case $verb in\n";

static const char tail[] =
    "    if [[ $word == -* ]]; then\n"
    "        COMPREPLY=($(compgen -W \"$opts --state --config --json --no-color --help\" -- "
    "\"$word\"))\n"
    "        return\n"
    "    fi\n"
    "    case $verb in\n"
    "    review | diff | approve | reject)\n"
    "        COMPREPLY=($(compgen -W \"$(landwaiter \"${state[@]}\" servers --names 2>/dev/null)\" "
    "-- \"$word\")) ;;\n"
    "    approvals) COMPREPLY=($(compgen -W 'list show approve deny watch grant grants revoke' -- "
    "\"$word\")) ;;\n"
    "    receipts) COMPREPLY=($(compgen -W 'list show verify key' -- \"$word\")) ;;\n"
    "    completion) COMPREPLY=($(compgen -W bash -- \"$word\")) ;;\n"
    "    '' | help) COMPREPLY=($(compgen -W \"$verbs\" -- \"$word\")) ;;\n"
    "    esac\n"
    "}\n"
    "complete -F _landwaiter landwaiter\n";

static int exec(struct lw_cli *cli)
{
    if (cli->argc != 2)
        return lw_usage(cli, "name the shell: bash");
    if (strcmp(cli->argv[1], "bash") != 0)
        return lw_usage(cli, "completion is there for bash only");
    fputs(head, stdout);
    for (size_t i = 0; lw_verbs[i]; i++) {
        printf("    %s) opts=\"", lw_verbs[i]->name);
        put_options(lw_verbs[i]->help);
        fputs("\" ;;\n", stdout);
    }
    fputs("    esac\n    local verbs=\"", stdout);
    for (size_t i = 0; lw_verbs[i]; i++)
        printf("%s ", lw_verbs[i]->name);
    printf("\"\n%s", tail);
    return LW_EXIT_OK;
}

const struct lw_verb lw_verb_completion = {
    .name = "completion",
    .summary = "print shell completion",
    .help = help,
    .exec = exec,
};
