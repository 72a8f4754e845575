#include "script/scan.hpp"

#include "script/reader.hpp"

namespace frontstage::script {

Scan scan(std::string_view source, bool is_expression) {
    return Reader(source, is_expression).take();
}

}  // namespace frontstage::script
