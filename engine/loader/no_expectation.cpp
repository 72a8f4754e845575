#include "loader/no_expectation.hpp"

#include "loader/values.hpp"

namespace frontstage::loader {

bool tell_no_expectation(Reader& reader, const Node& expect) {
    bool nothing = true;
    each_entry(expect, [&](const Node&, const Node& value) {
        nothing = nothing && value.part == Part::mapping && value.count == 0;
    });
    if (nothing)
        reader.find("empty-value", expect, "this walk expects nothing, so it could not fail",
                    "write what must come of it, as in `expect: {ending: settled}`");
    return nothing;
}

}  // namespace frontstage::loader
