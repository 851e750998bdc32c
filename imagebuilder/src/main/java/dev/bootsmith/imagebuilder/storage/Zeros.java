package dev.bootsmith.imagebuilder.storage;

/** Tells blocks of zeros, which need not be stored. */
final class Zeros {
    private Zeros() {}

    static boolean are(byte[] bytes, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
