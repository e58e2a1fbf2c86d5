import { enUS, zhCN } from '@mui/material/locale';
import { createTheme, type Theme } from '@mui/material/styles';
import { enUS as gridEn, zhCN as gridZh } from '@mui/x-data-grid/locales';

const palette = (dark: boolean) => ({
  primary: { main: dark ? '#7DB8DE' : '#1B5E8C', dark: dark ? '#9ACAE8' : '#164C72', contrastText: dark ? '#0C1F2C' : '#FFFFFF' },
  error: { main: dark ? '#F58C82' : '#B3261E' },
  warning: { main: dark ? '#E2B661' : '#855300' },
  success: { main: dark ? '#76C79A' : '#1D6B45' },
  background: { default: dark ? '#141618' : '#F4F4F1', paper: dark ? '#1B1E21' : '#FFFFFF' },
  text: {
    primary: dark ? '#E7E9EA' : '#1D2125',
    secondary: dark ? '#B0B6BB' : '#4F565D',
    disabled: dark ? '#929A9F' : '#666C73',
  },
  divider: dark ? '#2A2E32' : '#E7E6E2',
});

/** Flat, ruled, quiet: shadows only on what floats, no ripple, short transitions. */
export function makeTheme(language: 'zh-CN' | 'en'): Theme {
  return createTheme(
    {
      cssVariables: { colorSchemeSelector: 'data-theme' },
      colorSchemes: { light: { palette: palette(false) }, dark: { palette: palette(true) } },
      spacing: 4,
      shape: { borderRadius: 6 },
      typography: {
        fontFamily: 'var(--font)',
        fontSize: 14,
        fontWeightMedium: 400,
        body1: { fontSize: 14, lineHeight: 1.5 },
        button: { textTransform: 'none', letterSpacing: 0 },
      },
      transitions: {
        duration: { shortest: 60, shorter: 80, short: 100, standard: 120, complex: 120, enteringScreen: 120, leavingScreen: 100 },
      },
      components: controls,
    },
    language === 'zh-CN' ? zhCN : enUS,
    language === 'zh-CN' ? gridZh : gridEn,
  );
}

const controls = {
  MuiButtonBase: { defaultProps: { disableRipple: true } },
  MuiButton: {
    defaultProps: { disableElevation: true, size: 'small', variant: 'outlined' },
    styleOverrides: {
      root: { height: 30, padding: '0 12px', fontSize: 13, whiteSpace: 'nowrap', lineHeight: 1 },
      outlined: { borderColor: 'var(--line-2)', color: 'var(--ink)', background: 'var(--surface)' },
      contained: { fontWeight: 700 },
    },
  },
  MuiToggleButtonGroup: { defaultProps: { size: 'small' } },
  MuiToggleButton: {
    styleOverrides: {
      root: {
        height: 30,
        padding: '0 11px',
        fontSize: 13,
        color: 'var(--ink-2)',
        borderColor: 'var(--line-2)',
        lineHeight: 1,
        '&.Mui-selected': { background: 'var(--accent-soft)', color: 'var(--accent)', fontWeight: 700 },
      },
    },
  },
  MuiTextField: { defaultProps: { size: 'small' } },
  MuiSelect: { defaultProps: { size: 'small' } },
  MuiOutlinedInput: {
    styleOverrides: {
      root: { borderRadius: 3, minHeight: 32, fontSize: 14, background: 'var(--surface)' },
      input: { padding: '5px 10px', height: 20 },
      notchedOutline: { borderColor: 'var(--field)' },
    },
  },
  MuiInputLabel: {
    styleOverrides: { root: { fontSize: 14, '&:not(.MuiInputLabel-shrink)': { transform: 'translate(10px, 6px) scale(1)' } } },
  },
  MuiFormHelperText: { styleOverrides: { root: { marginLeft: 0, marginTop: 2, fontSize: 12 } } },
  MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
  // At once there, at once gone: the keys are its own exactly as long as it is seen.
  MuiDialog: {
    defaultProps: { transitionDuration: 0 },
    styleOverrides: { paper: { borderRadius: 10, boxShadow: 'var(--shadow)' } },
  },
  MuiMenu: { styleOverrides: { paper: { boxShadow: 'var(--shadow)' } } },
  MuiMenuItem: { styleOverrides: { root: { fontSize: 13, minHeight: 30 } } },
  MuiTooltip: { defaultProps: { enterDelay: 400 }, styleOverrides: { tooltip: { fontSize: 12 } } },
  MuiChip: { styleOverrides: { root: { height: 20, borderRadius: 3, fontSize: 12 } } },
  MuiDialogTitle: { styleOverrides: { root: { fontSize: 18, fontWeight: 700 } } },
} as const;
