#include "records/digest.hpp"

#include "support/catch.hpp"

namespace frontstage::records {

TEST_CASE("the hash is SHA-256, as its standard's own examples have it") {
    CHECK(sha256("") == "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(sha256("abc") ==
          "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(sha256(std::string_view("\0", 1)) != sha256(""));
}

}  // namespace frontstage::records
