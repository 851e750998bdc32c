/** What stands between the host's files and the guest's drives: {@link dev.bootsmith.cli.machine.OverlayDisk}. */
@NullMarked
package dev.bootsmith.cli.machine;

import org.jspecify.annotations.NullMarked;
