// Every kind of mapping in one list, for whoever writes schemas and guides from the tables.
#include "loader/other_keys.hpp"
#include "loader/scenario_keys.hpp"

namespace frontstage::loader {

std::vector<MappingKind> mapping_kinds() {
    return {scenario_keys().kind(), included_keys().kind(),   cast_keys().kind(),
            look_keys().kind(),     influence_keys().kind(),  force_keys().kind(),
            moment_keys().kind(),   choice_keys().kind(),     ending_keys().kind(),
            zone_keys().kind(),     shift_keys().kind(),      feeling_keys().kind(),
            book_keys().kind(),     standard_keys().kind(),   programme_keys().kind(),
            walk_keys().kind(),     expectation_keys().kind()};
}

}  // namespace frontstage::loader
