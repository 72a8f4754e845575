#include "player/house/picture.hpp"

#include <stb_image_write.h>

namespace frontstage::player {

bool write_png(const Picture& picture, const std::string& path) {
    return stbi_write_png(path.c_str(), picture.width, picture.height, 4, picture.rgba.data(),
                          picture.width * 4) != 0;
}

}  // namespace frontstage::player
