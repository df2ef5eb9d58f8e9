#pragma once

namespace vitrine {

/// For a process that runs for months: threads that come and go share two heaps instead of leaving one of their own
/// each, and large blocks go back to the system when they are freed. To be called before there are threads.
void keepMemoryTogether();

/// For a thread that is about to read a lot: its heap makes room for 16 MiB. It otherwise grows page by page with a
/// system call each, for which all other threads that need memory wait.
void makeRoom();

/// Gives back to the system what is free. Takes some milliseconds, so it is nothing for the frame loop.
void giveBackMemory();

} // namespace vitrine
