/** Two strokes, the second over the first: the sign of the house. */
export function Mark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} fill="none" strokeLinecap="round" aria-hidden="true">
      <path
        d="M3.500 19.500c4-8.600 7.400-13 9.900-12.100 2.700 1-2.100 10.400.8 11.300 2.400.8 6-5.500 8.300-11.100"
        stroke="currentColor"
        strokeWidth="2.800"
      />
      <path
        d="M9.500 25.500c4.200-7 8-10.600 10-9.800 2.100.9-1.300 6.900 1 7.600 2 .6 4.600-3 7.100-7.900"
        stroke="var(--cs-mark-second, var(--cs-seal))"
        strokeWidth="2.800"
      />
    </svg>
  );
}
