// A SQLite file system that can lose power: what wasn't synced is undone. Or its disk is full.
#pragma once

#include <functional>

namespace objector::drop_unsynced {

/// The name to open databases with; registered at the first call.
const char* vfs();

/// From now on the `count`th write or sync fails, and so does every one after it: the power is gone.
void fail_after(int count);

/// From now on the `count`th write finds no room, and so does every one after it; all else goes on.
void full_after(int count);
void make_room();

/// What the disk holds when power comes back: of the unsynced writes those for which `reached` says so,
/// whatever their order, and no others. All databases of this VFS must be closed.
void lose_power(const std::function<bool()>& reached);

}  // namespace objector::drop_unsynced
