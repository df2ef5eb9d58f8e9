#pragma once

namespace vitrine {

/// For a process that runs for months: threads that come and go share two heaps instead of leaving one of their own
/// each, and large blocks go back to the system when they are freed. To be called before there are threads.
void keepMemoryTogether();

/// Gives back to the system what is free. Takes some milliseconds, so it is nothing for the frame loop.
void giveBackMemory();

} // namespace vitrine
