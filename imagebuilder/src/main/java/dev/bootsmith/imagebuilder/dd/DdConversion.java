package dev.bootsmith.imagebuilder.dd;

/** The words of {@code conv=}, in lower case on the command line. */
enum DdConversion {
    ASCII,
    EBCDIC,
    IBM,
    BLOCK,
    UNBLOCK,
    LCASE,
    UCASE,
    SPARSE,
    SWAB,
    SYNC,
    EXCL,
    NOCREAT,
    NOTRUNC,
    NOERROR,
    FDATASYNC,
    FSYNC
}
