/** A government named by its level alone: 市政府, 省人民政府. */
const LEVEL = /^[省市县区](?:人民)?政府$/

export const isLevel = (name: string): boolean => LEVEL.test(name)

/** 上海市政府 is 上海市人民政府. */
export const plainGovernment = (name: string): string => name.replace(/人民政府$/, '政府')
