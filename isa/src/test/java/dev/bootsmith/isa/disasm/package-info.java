@NullMarked
package dev.bootsmith.isa.disasm;

import org.jspecify.annotations.NullMarked;
