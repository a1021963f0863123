/** Invented names for people who are added in one click. */

const FIRST = [
  "Wahyu",
  "Ratna",
  "Bagus",
  "Endang",
  "Yoga",
  "Sri",
  "Hendra",
  "Lestari",
  "Galih",
  "Nur",
  "Tono",
  "Puspita",
];
const LAST = [
  "Prasetyo",
  "Handayani",
  "Kusuma",
  "Wulandari",
  "Saputra",
  "Rahayu",
  "Santoso",
  "Anggraini",
];

/** Return the n-th invented name. */
export function newName(n) {
  return `${FIRST[n % FIRST.length]} ${LAST[(n * 3) % LAST.length]}`;
}
