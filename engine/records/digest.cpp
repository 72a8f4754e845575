#include "records/digest.hpp"

#include <sodium.h>

#include <array>
#include <cassert>

namespace frontstage::records {

std::string sha256(std::string_view bytes) {
    [[maybe_unused]] const int ready = sodium_init();  // cheap and harmless when repeated
    assert(ready >= 0);
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(bytes.data()),
                       bytes.size());
    std::array<char, 2 * crypto_hash_sha256_BYTES + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
    return std::string("sha256:") + hex.data();
}

}  // namespace frontstage::records
