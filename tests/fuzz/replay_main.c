/* Replays files through a fuzz target: the driver where libFuzzer is not linked. Arguments are
 * files and folders (one level). Prints how many inputs ran; a finding is a crash of this program.
 */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int replay_file(const char *path)
{
    FILE *f = fopen(path, "rb");
    uint8_t *data = NULL;
    size_t size = 0;
    size_t got;
    char part[65536];

    if (!f)
        return -1;
    while ((got = fread(part, 1, sizeof(part), f)) > 0) {
        uint8_t *grown = realloc(data, size + got);

        if (!grown)
            abort();
        data = grown;
        memcpy(data + size, part, got);
        size += got;
    }
    fclose(f);
    LLVMFuzzerTestOneInput(data ? data : (const uint8_t *)"", size);
    free(data);
    return 0;
}

int main(int argc, char **argv)
{
    long ran = 0;

    for (int i = 1; i < argc; i++) {
        struct stat st;
        struct dirent *e;
        DIR *d;

        if (stat(argv[i], &st) != 0) {
            perror(argv[i]);
            return 1;
        }
        if (!S_ISDIR(st.st_mode)) {
            ran += replay_file(argv[i]) == 0;
            continue;
        }
        d = opendir(argv[i]);
        while (d && (e = readdir(d)) != NULL) {
            char path[4096];

            if (e->d_name[0] == '.')
                continue;
            snprintf(path, sizeof(path), "%s/%s", argv[i], e->d_name);
            ran += replay_file(path) == 0;
        }
        if (d)
            closedir(d);
    }
    printf("replayed %ld inputs\n", ran);
    return ran > 0 ? 0 : 1;
}
