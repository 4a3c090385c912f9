// Turns the styles, scripts, fonts and ornaments into files whose names change with their content.
import { readFileSync } from "node:fs";
import { defineConfig } from "vite";

const fonts = ["noto-sans", "noto-sans-thai"];

// The fonts' licence asks to travel with them.
const licences = {
  name: "font-licences",
  generateBundle() {
    for (const font of fonts) {
      const source = readFileSync(`node_modules/@fontsource/${font}/LICENSE`);
      this.emitFile({ type: "asset", fileName: `${font}-licence.txt`, source });
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
    rollupOptions: { input: ["Assets/site.css", "Assets/site.js", "Assets/icon.svg"] },
  },
  base: "./",
});
