/** Golden files: statements made from the tables, with the bytes that GNU as gives them. */
@NullMarked
package dev.bootsmith.isa.golden;

import org.jspecify.annotations.NullMarked;
