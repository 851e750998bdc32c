package dev.bootsmith.objectfile.ar;

import dev.bootsmith.core.bytes.ByteView;

/**
 * One file of an archive.
 *
 * @param name its name without folders, as the linker prints it
 * @param path for a member of a thin archive, the path of the file that holds the bytes, relative to the archive's
 *     folder; else the name
 * @param headerOffset where its header stands in the archive
 * @param contents its bytes; empty for a member of a thin archive
 * @param size its size in bytes
 * @param date modification time, seconds since 1970
 * @param userId owner
 * @param groupId group
 * @param mode permission bits, as octal digits say
 */
public record ArchiveMember(
        String name,
        String path,
        long headerOffset,
        ByteView contents,
        long size,
        long date,
        long userId,
        long groupId,
        int mode) {}
