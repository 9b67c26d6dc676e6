#include <stdio.h>

int main(void)
{
    fputs("landwaiter: not built yet\n", stderr);
    return 2;
}
