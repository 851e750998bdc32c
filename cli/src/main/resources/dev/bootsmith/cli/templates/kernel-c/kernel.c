/* The kernel. There is no library: what it needs, it has to bring. */

typedef unsigned short uint16_t;

enum { COLUMNS = 80, ROWS = 25, WHITE_ON_BLACK = 0x0f };

static volatile uint16_t *const screen = (volatile uint16_t *)0xb8000;

static int row, column;

static void put_char(char c)
{
    if (c == '\n') {
        column = 0;
        row = (row + 1) % ROWS;
        return;
    }
    screen[row * COLUMNS + column] = (uint16_t)(WHITE_ON_BLACK << 8 | (unsigned char)c);
    column = (column + 1) % COLUMNS;
}

static void print(const char *text)
{
    while (*text)
        put_char(*text++);
}

void kmain(void)
{
    print("Hello from C\n");
}
