package io.countersign.engine.asset.web;

import io.countersign.engine.asset.Asset;

record AssetAnswer(String hash, String mediaType, long size, int width, int height, String name) {

    static AssetAnswer of(Asset asset) {
        return new AssetAnswer(
                asset.hash().hex(), asset.mediaType(), asset.size(), asset.width(), asset.height(), asset.name());
    }
}
