/**
 * @param file the path of a file that names an image
 * @param image the image's name
 * @returns the image's path, in the same folder: `content/us-mexico-reset/border.jpg`
 */
export const imagePath = (file: string, image: string): string =>
  file.replace(/[^/]*$/, () => image)
