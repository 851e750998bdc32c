/**
 * What an image needs that may be loaded anywhere: the tables for the program that relocates it.
 *
 * <p>In reading order: {@link dev.bootsmith.linker.dynamic.DynamicLink} makes the sections and fills them,
 * {@link dev.bootsmith.linker.dynamic.DynamicSymbols} chooses symbols, {@link
 * dev.bootsmith.linker.dynamic.HashTables} makes them findable, {@link dev.bootsmith.linker.dynamic.DynamicTable} lists
 * where everything is. Nothing here knows instructions.
 */
@NullMarked
package dev.bootsmith.linker.dynamic;

import org.jspecify.annotations.NullMarked;
