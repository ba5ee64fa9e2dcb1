export { isMilitary } from '../../core/catalogue/military'
