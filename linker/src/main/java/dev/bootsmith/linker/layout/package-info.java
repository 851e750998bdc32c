/** Where everything goes: output sections, addresses, segments. */
@NullMarked
package dev.bootsmith.linker.layout;

import org.jspecify.annotations.NullMarked;
