@NullMarked
package dev.bootsmith.isa.encode;

import org.jspecify.annotations.NullMarked;
