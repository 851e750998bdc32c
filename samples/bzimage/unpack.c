/* Unpacks a gzip file in memory. @source RFC 1951 (deflate), RFC 1952 (gzip) */

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;

enum { MOST_BITS = 15, LITERALS = 288, DISTANCES = 30, LENGTH_CODES = 19, END_OF_BLOCK = 256 };

u8 user_stack[4096];                        /* head.s runs on it */

static const u8 *input, *input_end;
static u8 *output, *output_start;
static u32 bits, bit_count;

static void out8(u16 port, u8 value) { __asm__ volatile("outb %0, %1" : : "a"(value), "Nd"(port)); }

static void print(const char *text)
{
    while (*text) {
        out8(0x3f8, *text++);
    }
}

static void fail(const char *why)
{
    print("\n\n");
    print(why);
    print("\n\n -- System halted");
    for (;;) {
        __asm__ volatile("cli; hlt");
    }
}

static u32 take(u32 count)
{
    while (bit_count < count) {
        if (input == input_end) {
            fail("ran out of input data");
        }
        bits |= (u32)*input++ << bit_count;
        bit_count += 8;
    }
    u32 value = bits & ((1u << count) - 1);
    bits >>= count;
    bit_count -= count;
    return value;
}

/* A canonical Huffman code: how many codes there are of each length, and the symbols in the order of their codes. */
struct code {
    u16 count[MOST_BITS + 1];
    u16 symbol[LITERALS];
};

static void make_code(struct code *code, const u8 *lengths, int symbols)
{
    u16 offset[MOST_BITS + 1];
    for (int i = 0; i <= MOST_BITS; i++) {
        code->count[i] = 0;
    }
    for (int i = 0; i < symbols; i++) {
        code->count[lengths[i]]++;
    }
    code->count[0] = 0;
    offset[1] = 0;
    for (int i = 1; i < MOST_BITS; i++) {
        offset[i + 1] = offset[i] + code->count[i];
    }
    for (int i = 0; i < symbols; i++) {
        if (lengths[i]) {
            code->symbol[offset[lengths[i]]++] = i;
        }
    }
}

static int decode(const struct code *code)
{
    int value = 0, first = 0, index = 0;
    for (int length = 1; length <= MOST_BITS; length++) {
        value |= take(1);
        int count = code->count[length];
        if (value - count < first) {
            return code->symbol[index + value - first];
        }
        index += count;
        first = (first + count) << 1;
        value <<= 1;
    }
    fail("invalid compressed format");
    return 0;
}

static void stored_block(void)
{
    bits = bit_count = 0;                   /* what is left of the byte */
    u32 length = input[0] | input[1] << 8;
    input += 4;
    while (length--) {
        *output++ = *input++;
    }
}

static void coded_block(const struct code *literals, const struct code *distances)
{
    static const u16 length_base[] = {3,  4,  5,  6,  7,  8,  9,  10, 11,  13,  15,  17,  19,  23, 27,
                                      31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258};
    static const u8 length_bits[] = {0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0};
    for (int symbol = decode(literals); symbol != END_OF_BLOCK; symbol = decode(literals)) {
        if (symbol < END_OF_BLOCK) {
            *output++ = symbol;
            continue;
        }
        symbol -= END_OF_BLOCK + 1;
        u32 length = length_base[symbol] + take(length_bits[symbol]);
        int code = decode(distances);
        u32 extra = code < 4 ? 0 : code / 2 - 1;
        u32 distance = code < 4 ? (u32)code + 1 : ((2u + code % 2) << extra) + take(extra) + 1;
        if (distance > (u32)(output - output_start)) {
            fail("invalid compressed format");
        }
        while (length--) {
            *output = *(output - distance);
            output++;
        }
    }
}

static struct code literals, distances;

static void fixed_block(void)
{
    u8 lengths[LITERALS];
    for (int i = 0; i < LITERALS; i++) {
        lengths[i] = i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8;
    }
    make_code(&literals, lengths, LITERALS);
    for (int i = 0; i < DISTANCES; i++) {
        lengths[i] = 5;
    }
    make_code(&distances, lengths, DISTANCES);
    coded_block(&literals, &distances);
}

static void dynamic_block(void)
{
    static const u8 order[LENGTH_CODES] = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
    u8 lengths[LITERALS + 32];
    int literal_count = take(5) + 257, distance_count = take(5) + 1, length_count = take(4) + 4;
    for (int i = 0; i < LENGTH_CODES; i++) {
        lengths[order[i]] = i < length_count ? take(3) : 0;
    }
    make_code(&literals, lengths, LENGTH_CODES);
    for (int i = 0; i < literal_count + distance_count;) {
        int symbol = decode(&literals);
        if (symbol < 16) {
            lengths[i++] = symbol;
            continue;
        }
        u8 value = symbol == 16 && i ? lengths[i - 1] : 0;
        int times = symbol == 16 ? 3 + take(2) : symbol == 17 ? 3 + take(3) : 11 + take(7);
        while (times-- && i < literal_count + distance_count) {
            lengths[i++] = value;
        }
    }
    make_code(&distances, lengths + literal_count, distance_count);
    make_code(&literals, lengths, literal_count);
    coded_block(&literals, &distances);
}

void unpack(const u8 *from, u32 bytes, u8 *to)
{
    input = from;
    input_end = from + bytes;
    output = output_start = to;
    print("Uncompressing Linux...");        /* so that who waits for these words is served */
    if (input[0] != 0x1f || input[1] != 0x8b || input[2] != 8 || input[3] & ~8) {
        fail("bad gzip magic numbers");
    }
    int named = input[3] & 8;
    input += 10;
    while (named && *input++) {
    }
    u32 last;
    do {
        last = take(1);
        switch (take(2)) {
        case 0:
            stored_block();
            break;
        case 1:
            fixed_block();
            break;
        case 2:
            dynamic_block();
            break;
        default:
            fail("invalid compressed format");
        }
    } while (!last);
    print("done.\nBooting the kernel.\n");
}
