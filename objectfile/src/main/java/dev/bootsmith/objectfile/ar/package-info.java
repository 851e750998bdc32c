/** Archives of object files: {@link dev.bootsmith.objectfile.ar.ArchiveReader}. */
@NullMarked
package dev.bootsmith.objectfile.ar;

import org.jspecify.annotations.NullMarked;
