/**
 * The debug adapter protocol, as editors speak it: {@link dev.bootsmith.debugger.dap.DapServer} answers requests, {@link dev.bootsmith.debugger.dap.GuestRunner}
 * owns the thread that the guest runs on, {@link dev.bootsmith.debugger.dap.Views} shows registers, frames and instructions.
 *
 * <p>How a guest is built from a launch request is the caller's affair: {@link dev.bootsmith.debugger.dap.DapServer.Launcher}.
 */
@NullMarked
package dev.bootsmith.debugger.dap;

import org.jspecify.annotations.NullMarked;
