import '@/app/styles';
import './tab.css';
