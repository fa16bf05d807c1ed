import { useEffect, useState } from 'react'

/** A value once it has rested for so many milliseconds. */
export function useDelayed<Value>(value: Value, delay: number): Value {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), delay)
    return () => clearTimeout(timer)
  }, [value, delay])
  return rested
}
