/** What FAT volumes and CDs have in common: a tree of named files and directories. */
@NullMarked
package dev.bootsmith.imagebuilder.tree;

import org.jspecify.annotations.NullMarked;
