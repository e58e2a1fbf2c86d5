import { Link } from 'react-router';
import { personPath } from './person-path.ts';
import './person-link.css';

interface PersonLinkProps {
  readonly month: string;
  readonly staffId: string;
  readonly name: string;
  /** In a grid that has its own keys the link is for the mouse; Ctrl+K and the side panel lead there by keyboard. */
  readonly mouse?: boolean;
}

/** A name that opens the person's calendar. */
export const PersonLink = ({ month, staffId, name, mouse = false }: PersonLinkProps) => (
  <Link className="person-link" tabIndex={mouse ? -1 : undefined} to={personPath(month, staffId)}>
    <b>{name}</b>
  </Link>
);
