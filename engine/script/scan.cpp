#include "script/scan.hpp"

#include "script/reader.hpp"

namespace frontstage::script {

Scan scan(std::string_view source, bool is_expression) {
    return scan(tokens_of(source), is_expression);
}

Scan scan(std::vector<Token> tokens, bool is_expression) {
    return Reader(std::move(tokens), is_expression).take();
}

}  // namespace frontstage::script
