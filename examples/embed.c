/* An agent of your own that asks before it acts, in process:
 *
 *   cc -I lib examples/embed.c build/lib/liblandwaiter.a -lcrypto -lm -o embed
 *   ./embed policy.json files write_file '{"path":"/data/ws/notes.txt"}'
 *
 * Exit status: 0 allowed, 1 denied, 2 a human has to be asked, 3 the rules could not be read. */
#include <landwaiter.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static char *read_file(const char *path, size_t *n)
{
    FILE *f = fopen(path, "rb");
    char *text = f ? malloc(1 << 20) : NULL;

    if (text)
        *n = fread(text, 1, 1 << 20, f);
    if (f)
        fclose(f);
    return text;
}

int main(int argc, char **argv)
{
    struct landwaiter *guard = NULL;
    struct landwaiter_answer answer;
    char error[512];
    size_t n = 0;
    char *policy;

    if (argc != 5) {
        fprintf(stderr, "usage: %s POLICY.json SERVER TOOL ARGUMENTS\n", argv[0]);
        return 3;
    }
    policy = read_file(argv[1], &n);
    if (!policy || landwaiter_new(policy, n, &guard, error) != 0) {
        fprintf(stderr, "%s: %s\n", argv[1], policy ? error : "cannot be read");
        free(policy);
        return 3;
    }
    answer = landwaiter_decide(guard, &(struct landwaiter_call){
                                          .server = argv[2],
                                          .tool = argv[3],
                                          .arguments = argv[4],
                                          .user = getenv("USER"),
                                          .time_ms = (int64_t)time(NULL) * 1000,
                                      });
    printf("%s: %s%s%s\n",
           answer.decision == LANDWAITER_ALLOW ? "allowed"
           : answer.decision == LANDWAITER_ASK ? "a human has to be asked"
                                               : "denied",
           answer.message, answer.rule[0] ? ", rule " : "", answer.rule);
    landwaiter_free(&guard);
    free(policy);
    return answer.decision == LANDWAITER_ALLOW ? 0 : answer.decision == LANDWAITER_ASK ? 2 : 1;
}
