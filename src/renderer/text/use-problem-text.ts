import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '#src/shared/domain/core/result.ts';
import { en } from './en/index.ts';
import { zhCN } from './zh-CN/index.ts';

type ErrorTexts = Readonly<Record<string, string>>;

/** Byte counts become readable; everything else is shown as it is. */
const shown = (key: string, value: string | number): string =>
  (key === 'free' || key === 'needed') && typeof value === 'number'
    ? value < 1e9
      ? `${(value / 1e6).toFixed(1)} MB`
      : `${(value / 1e9).toFixed(1)} GB`
    : String(value);

/** The sentence of a problem code in a language, its blanks filled from the detail. */
export function problemText(problem: Problem, language: string): string {
  const texts: ErrorTexts = language === 'en' ? en.errors : zhCN.errors;
  const template = texts[problem.code] ?? (texts['unknown'] ?? '').replace('{{code}}', problem.code);
  return template.replace(/\{\{(\w+)\}\}/g, (_blank, key: string) => shown(key, problem.detail?.[key] ?? '…'));
}

/** `problemText` in the language in use. */
export function useProblemText(): (problem: Problem) => string {
  const { language } = useTranslation().i18n;
  return useCallback((problem: Problem) => problemText(problem, language), [language]);
}
