@NullMarked
package dev.bootsmith.isa.decode;

import org.jspecify.annotations.NullMarked;
