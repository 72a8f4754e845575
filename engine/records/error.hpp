// What is thrown when the store cannot be opened, read or written: the machine failed, not the
// trainee. The message is a whole sentence for a person: which file, what happened, what to do.
#pragma once

#include <stdexcept>
#include <string>

namespace frontstage::records {

class StoreError : public std::runtime_error {
public:
    explicit StoreError(const std::string& sentence) : std::runtime_error(sentence) {}
};

}  // namespace frontstage::records
