/** How the full name of a firm ends. */
export const LEGAL_FORM = /(?:(?:股份|集团|集团股份|控股集团|控股)?(?:有限责任公司|有限公司)|股份公司)$/

/** The seat in brackets: 青屿新材料（福建）股份有限公司. */
export const SEAT = /（[^（）]*）/
