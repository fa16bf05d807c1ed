import './frame/tokens.css'
import './frame/base.css'
import './frame/frame.css'
import { createRoot } from 'react-dom/client'
import { Frame } from './frame/frame.tsx'

const root = document.getElementById('root')
if (root) createRoot(root).render(<Frame />)
