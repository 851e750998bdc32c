package dev.bootsmith.isa.disasm;

/** How a code or data address is printed: with a symbol, or as a plain number. */
@FunctionalInterface
public interface AddressText {
    /** Hexadecimal with {@code 0x}, as objdump prints addresses in a file without symbols. */
    AddressText PLAIN = address -> "0x" + Long.toHexString(address);

    /** The text for an address, for example {@code 1f <start+0x1f>}. */
    String of(long address);
}
