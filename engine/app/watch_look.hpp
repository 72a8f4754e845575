// What a folder looks like from outside: enough to see that a file in it is another than before.
#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace frontstage::app {

struct FileLook {
    std::int64_t changed_ns = 0;         // when its content or its place last changed
    std::uint64_t size = 0, number = 0;  // the number that the disk knows it by
    bool operator==(const FileLook&) const = default;
};
using Look = std::map<std::string, FileLook>;  // by name; empty where there is no such folder

[[nodiscard]] Look look_at(const std::string& folder);

}  // namespace frontstage::app
