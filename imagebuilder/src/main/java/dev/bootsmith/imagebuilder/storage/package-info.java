/**
 * The bytes of a disk, wherever they live: {@link dev.bootsmith.imagebuilder.storage.Storage} and its kinds (a file, a window
 * of another storage, memory with holes, changes kept apart), and the containers a disk can be wrapped in
 * ({@link dev.bootsmith.imagebuilder.storage.DiskFile}: raw, fixed VHD, qcow2).
 */
@NullMarked
package dev.bootsmith.imagebuilder.storage;

import org.jspecify.annotations.NullMarked;
