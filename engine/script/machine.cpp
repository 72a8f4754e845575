#include "script/machine.hpp"

#include "script/author_functions.hpp"
#include "script/base_functions.hpp"
#include "script/modules.hpp"

namespace frontstage::script {
namespace {

Host host_with(const Declared& declared) {
    Host host;
    host.declared = &declared;
    return host;
}

}  // namespace

Machine::Machine(const Scenario& scenario)
    : declared(scenario), host(host_with(declared)), sandbox(host), world(host, sandbox.lua()) {
    add_base_functions(lua());
    add_ordered_tables(lua());
    add_math_and_string(lua());
    add_questions(lua());
    add_verbs(lua());
    add_require(lua());
}

Ran Machine::call(int place, int results, const Budget& budget, Counting counting) {
    lua_pushvalue(lua(), place);
    return sandbox.run(results, budget, counting);
}

}  // namespace frontstage::script
