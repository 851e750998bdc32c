@NullMarked
package dev.bootsmith.isa.table;

import org.jspecify.annotations.NullMarked;
