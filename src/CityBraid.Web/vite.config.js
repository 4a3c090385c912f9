// Turns the styles, scripts, fonts and ornaments into files whose names change with their content.
import { readFileSync } from "node:fs";
import { defineConfig } from "vite";

// What is given away with others' work in it carries their licences.
const texts = {
  "noto-sans-licence.txt": "@fontsource/noto-sans/LICENSE",
  "noto-sans-thai-licence.txt": "@fontsource/noto-sans-thai/LICENSE",
  "sarabun-licence.txt": "@fontsource/sarabun/LICENSE",
  "echarts-licence.txt": "echarts/LICENSE",
  "echarts-notice.txt": "echarts/NOTICE",
  "zrender-licence.txt": "zrender/LICENSE",
};
const licences = {
  name: "licences",
  generateBundle() {
    for (const [fileName, path] of Object.entries(texts)) {
      this.emitFile({ type: "asset", fileName, source: readFileSync(`node_modules/${path}`) });
    }
  },
};

export default defineConfig({
  publicDir: false,
  plugins: [licences],
  build: {
    outDir: "wwwroot/assets",
    assetsDir: ".",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    manifest: "manifest.json",
    modulePreload: false,
    chunkSizeWarningLimit: 700,
    rollupOptions: {
      input: [
        "Assets/site.css",
        "Assets/paper.css",
        "Assets/site.js",
        "Assets/icon.svg",
        "Assets/answers.ts",
        "Assets/charts.ts",
        "Assets/certificate.ts",
        "Assets/runs.ts",
        "Assets/work.ts",
        "Assets/grid.ts",
        "Assets/worker.ts",
      ],
    },
  },
  base: "./",
});
