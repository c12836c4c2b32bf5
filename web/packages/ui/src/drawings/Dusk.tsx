import './dusk.css';

const floors = [70, 96, 122, 148, 174, 200];
const bays = [114, 149, 184];

/** The building at dusk with its one lit window: the residents' first page and the first run, nowhere else. */
export function Dusk({ className = '' }: { className?: string }) {
  return (
    <svg
      className={`aj-dusk ${className}`}
      viewBox="0 0 360 240"
      aria-hidden="true"
      preserveAspectRatio="xMaxYMax meet"
    >
      <g className="aj-dusk-far">
        <path d="M36 234v-64h42v64" />
        <path d="M250 234V136h56v98" />
        <path d="M261 158h12M283 158h12M261 184h12M283 184h12" />
        <path
          d="M6 234V216M6 216c-7-4-11-9-11-15 0-6 4-12 11-18 7 6 11 12 11 18 0 6-4 11-11 15z"
          transform="translate(10 0)"
        />
        {floors.map((y) => bays.map((x) => <path key={`${x}-${y}`} d={`M${x} ${y}h23`} />))}
        <path d="M-600 234h1600" />
      </g>
      <g className="aj-dusk-near">
        <path d="M97 234V48l64-42 64 42v186" />
        <path d="M327 234v-24M327 210c-9-5-14-12-14-20 0-8 5-16 14-26 9 10 14 18 14 26 0 8-5 15-14 20z" />
      </g>
      <circle className="aj-dusk-moon" cx="291" cy="46" r="25" />
      <rect className="aj-dusk-window" x="146" y="137" width="29" height="22" rx="3.5" />
    </svg>
  );
}
