/** The families that networks set their texts in, where the machine has them. */
export const fonts = {
  system: 'system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic","Noto Sans Hebrew",sans-serif',
  apple: '-apple-system,"SF Pro Text","Inter",system-ui,"Noto Sans Arabic","Noto Sans Hebrew",sans-serif',
  roboto: 'Roboto,Arial,"Noto Sans Arabic","Noto Sans Hebrew",system-ui,sans-serif',
  arial: 'Arial,"Liberation Sans","Noto Sans Arabic","Noto Sans Hebrew",sans-serif',
  serif: '"Source Serif 4",Georgia,"Noto Serif","Noto Naskh Arabic","Noto Serif Hebrew",serif'
} as const
