/*
 * build SETUP SYSTEM: puts a bzImage together and writes it to standard output.
 *
 * SETUP is the boot sector with the setup code behind it. It is padded to whole sectors, at least four of them behind the
 * boot sector; the fields of the boot sector that say how long everything is are filled in.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SECTOR = 512, FEWEST_SECTORS = 4 };

static unsigned char setup[64 * SECTOR], part[SECTOR];

static FILE *open_file(const char *name)
{
    FILE *file = fopen(name, "rb");
    if (!file) {
        perror(name);
        exit(1);
    }
    return file;
}

int main(int argc, char **argv)
{
    if (argc != 3) {
        fputs("usage: build SETUP SYSTEM > IMAGE\n", stderr);
        return 1;
    }
    FILE *file = open_file(argv[1]);
    size_t bytes = fread(setup, 1, sizeof setup, file);
    fclose(file);
    if (bytes <= SECTOR || bytes == sizeof setup || setup[510] != 0x55 || setup[511] != 0xaa) {
        fprintf(stderr, "%s: no boot sector with setup code behind it\n", argv[1]);
        return 1;
    }
    size_t sectors = (bytes + SECTOR - 1) / SECTOR - 1;
    if (sectors < FEWEST_SECTORS) {
        sectors = FEWEST_SECTORS;
    }
    file = open_file(argv[2]);
    fseek(file, 0, SEEK_END);
    unsigned long paragraphs = (ftell(file) + 15) / 16;
    rewind(file);
    setup[497] = sectors;
    setup[500] = paragraphs;
    setup[501] = paragraphs >> 8;
    setup[502] = paragraphs >> 16;
    setup[503] = paragraphs >> 24;
    fwrite(setup, SECTOR, sectors + 1, stdout);
    unsigned long left = paragraphs * 16;
    while ((bytes = fread(part, 1, sizeof part, file)) > 0) {
        fwrite(part, 1, bytes, stdout);
        left -= bytes;
    }
    memset(part, 0, sizeof part);
    fwrite(part, 1, left, stdout);
    return ferror(stdout) || fflush(stdout) != 0;
}
